"""Reads an exported file with a reader that is not ours and prints as JSON what it found: read.py FORMAT FILE."""

import csv
import json
import subprocess
import sys
from xml.etree import ElementTree

import networkx


def rows(graph):
    nodes = [{"id": node, **data} for node, data in graph.nodes(data=True)]
    edges = [{"source": a, "target": b, **data} for a, b, data in graph.edges(data=True)]
    if graph.is_multigraph():
        keys = [key for _, _, key in graph.edges(keys=True)]
        edges = [{**edge, "id": key} for edge, key in zip(edges, keys)]
    return {"graph": graph.graph, "nodes": nodes, "edges": edges}


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def read_dot(path):
    run = subprocess.run(["dot", "-Tjson", path], check=True, capture_output=True)
    assert not run.stderr, run.stderr
    return json.loads(run.stdout)


def read_spells(path):
    space = "{http://gexf.net/1.3}"
    root = ElementTree.parse(path).getroot()
    items = {}
    for tag in ("node", "edge"):
        for item in root.iter(f"{space}{tag}"):
            spells = [dict(spell.attrib) for spell in item.iter(f"{space}spell")]
            items[item.get("id")] = {**item.attrib, "spells": spells}
    return {"description": root.findtext(f"{space}meta/{space}description"), "items": items}


readers = {
    "GRAPHML": lambda path: rows(networkx.read_graphml(path)),
    "GEXF": lambda path: rows(networkx.read_gexf(path)),
    "D3_JSON": lambda path: rows(networkx.node_link_graph(load(path), edges="links")),
    "CYTOSCAPE_JSON": lambda path: rows(networkx.cytoscape_graph(load(path))),
    "CSV": read_csv,
    "CSV_NODES": read_csv,
    "DOT": read_dot,
    "spells": read_spells,
}

print(json.dumps(readers[sys.argv[1]](sys.argv[2])))
