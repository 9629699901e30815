"""Reads FollowTheMoney's JSON lines with its own package and prints what that takes: readFtm.py FTM FILE."""

import json
import sys

from followthemoney import model
from followthemoney.exc import InvalidData


def read(line):
    data = json.loads(line)
    try:
        proxy = model.get_proxy(data, cleaned=False)
        proxy.schema.validate(data)
    except InvalidData as error:
        return {"id": data["id"], "problem": str(error), "errors": error.errors}
    taken = proxy.to_dict()
    return {"id": proxy.id, "schema": proxy.schema.name, "properties": taken["properties"], "edge": edge(proxy)}


def edge(proxy):
    if not proxy.schema.edge:
        return None
    ends = [(source, target) for source, target in proxy.edgepairs()]
    return ends


with open(sys.argv[2], encoding="utf-8") as file:
    print(json.dumps([read(line) for line in file]))
