"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from .. import models


class TfVarsDiscoveryModeSpecificPathsDict(TypedDict):
    """`TfVarsDiscoveryModeSpecificPaths` with the property names used in JSON."""

    paths: Sequence[str]

    type: Literal["SpecificPaths"]


TfVarsDiscoveryModeSpecificPaths: TypeAlias = (
    models.TfVarsDiscoveryModeSpecificPaths | TfVarsDiscoveryModeSpecificPathsDict
)
