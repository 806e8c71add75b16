"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class CloudServiceSettingsGcpGceDict(TypedDict):
    """`CloudServiceSettingsGcpGce` by the names of the wire."""

    instance_spec: NotRequired[types.CloudResourceInstanceSpec | None]

    instance_type: str

    os_version_code: types.CloudOsVersionCode | None

    region: str

    region_human_readable: NotRequired[str]


CloudServiceSettingsGcpGce: TypeAlias = (
    models.CloudServiceSettingsGcpGce | CloudServiceSettingsGcpGceDict
)
