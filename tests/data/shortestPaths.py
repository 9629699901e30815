"""Reads {edges, pairs, paths, count, longest} and prints {lengths, valid}: for each pair how long its shortest simple paths
are, as networkx finds them, and for each path whether networkx says that it is one."""

import itertools
import json
import sys

import networkx

given = json.load(sys.stdin)
graph = networkx.Graph()
graph.add_edges_from((a, b) for a, b in given["edges"] if a != b)


def lengths(start, end):
    if start not in graph or end not in graph or not networkx.has_path(graph, start, end):
        return []
    if networkx.shortest_path_length(graph, start, end) > given["longest"]:
        return []
    paths = itertools.islice(networkx.shortest_simple_paths(graph, start, end), given["count"])
    return [len(path) - 1 for path in paths if len(path) - 1 <= given["longest"]]


json.dump(
    {
        "lengths": [lengths(start, end) for start, end in given["pairs"]],
        "valid": [networkx.is_simple_path(graph, path) for path in given["paths"]],
    },
    sys.stdout,
)
