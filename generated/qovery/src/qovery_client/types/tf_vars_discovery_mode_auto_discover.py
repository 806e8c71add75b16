"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class TfVarsDiscoveryModeAutoDiscoverDict(TypedDict):
    """`TfVarsDiscoveryModeAutoDiscover` with the property names used in JSON."""

    type: Literal["AutoDiscover"]


TfVarsDiscoveryModeAutoDiscover: TypeAlias = (
    models.TfVarsDiscoveryModeAutoDiscover | TfVarsDiscoveryModeAutoDiscoverDict
)
