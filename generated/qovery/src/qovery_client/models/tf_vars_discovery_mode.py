from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import Model


class TfVarsDiscoveryModeAutoDiscover(Model):
    type: Literal["AutoDiscover"]


class TfVarsDiscoveryModeSpecificPaths(Model):
    paths: list[str]
    type: Literal["SpecificPaths"]


TfVarsDiscoveryMode: TypeAlias = Annotated[
    TfVarsDiscoveryModeAutoDiscover | TfVarsDiscoveryModeSpecificPaths, Field(discriminator="type")
]
