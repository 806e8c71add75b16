"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class ClusterRoutingTableRequestRouteDict(TypedDict):
    """`ClusterRoutingTableRequestRoute` by the names of the wire."""

    description: str

    destination: str

    target: str


ClusterRoutingTableRequestRoute: TypeAlias = (
    models.ClusterRoutingTableRequestRoute | ClusterRoutingTableRequestRouteDict
)
