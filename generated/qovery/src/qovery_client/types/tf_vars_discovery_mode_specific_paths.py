"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from .. import models


class TfVarsDiscoveryModeSpecificPathsDict(TypedDict):
    """`TfVarsDiscoveryModeSpecificPaths` by the names of the wire."""

    paths: Sequence[str]

    type: Literal["SpecificPaths"]


TfVarsDiscoveryModeSpecificPaths: TypeAlias = (
    models.TfVarsDiscoveryModeSpecificPaths | TfVarsDiscoveryModeSpecificPathsDict
)
