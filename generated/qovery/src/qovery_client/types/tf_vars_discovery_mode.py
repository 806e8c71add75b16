"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from .. import models, types


class TfVarsDiscoveryModeAutoDiscoverDict(TypedDict):
    """`TfVarsDiscoveryModeAutoDiscover` with the property names used in JSON."""

    type: Literal["AutoDiscover"]


TfVarsDiscoveryModeAutoDiscover: TypeAlias = (
    models.TfVarsDiscoveryModeAutoDiscover | TfVarsDiscoveryModeAutoDiscoverDict
)


class TfVarsDiscoveryModeSpecificPathsDict(TypedDict):
    """`TfVarsDiscoveryModeSpecificPaths` with the property names used in JSON."""

    paths: Sequence[str]

    type: Literal["SpecificPaths"]


TfVarsDiscoveryModeSpecificPaths: TypeAlias = (
    models.TfVarsDiscoveryModeSpecificPaths | TfVarsDiscoveryModeSpecificPathsDict
)


TfVarsDiscoveryMode: TypeAlias = (
    types.TfVarsDiscoveryModeAutoDiscover | types.TfVarsDiscoveryModeSpecificPaths
)
