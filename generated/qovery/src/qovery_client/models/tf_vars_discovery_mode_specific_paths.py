from typing import Literal

from .._runtime import Model


class TfVarsDiscoveryModeSpecificPaths(Model):
    paths: list[str]
    type: Literal["SpecificPaths"]
