"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HelmPortRequestPortServiceNameDict(TypedDict):
    """`HelmPortRequestPortServiceName` with the property names used in JSON."""

    external_port: NotRequired[int]

    internal_port: int

    is_default: NotRequired[bool]

    name: NotRequired[str]

    namespace: NotRequired[str]

    protocol: NotRequired[types.HelmPortProtocolEnum]

    service_name: NotRequired[str]


HelmPortRequestPortServiceName: TypeAlias = (
    models.HelmPortRequestPortServiceName | HelmPortRequestPortServiceNameDict
)
