"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class ClusterRoutingTableRequestRouteDict(TypedDict):
    """`ClusterRoutingTableRequestRoute` with the property names used in JSON."""

    description: str

    destination: str

    target: str


ClusterRoutingTableRequestRoute: TypeAlias = (
    models.ClusterRoutingTableRequestRoute | ClusterRoutingTableRequestRouteDict
)
