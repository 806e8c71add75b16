"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class TfVarsDiscoveryModeAutoDiscoverDict(TypedDict):
    """`TfVarsDiscoveryModeAutoDiscover` by the names of the wire."""

    type: Literal["AutoDiscover"]


TfVarsDiscoveryModeAutoDiscover: TypeAlias = (
    models.TfVarsDiscoveryModeAutoDiscover | TfVarsDiscoveryModeAutoDiscoverDict
)
