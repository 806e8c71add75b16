from typing import Literal

from .._runtime import Model


class TfVarsDiscoveryModeSpecificPaths(Model):
    type: Literal["SpecificPaths"]
    paths: list[str]
