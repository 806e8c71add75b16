"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class CloudServiceSettingsAzureRmDict(TypedDict):
    """`CloudServiceSettingsAzureRm` with the property names used in JSON."""

    instance_spec: NotRequired[types.CloudResourceInstanceSpec | None]

    instance_type: str

    os_version_code: types.CloudOsVersionCode | None

    region: str

    region_human_readable: NotRequired[str]

    storage_size: int


CloudServiceSettingsAzureRm: TypeAlias = (
    models.CloudServiceSettingsAzureRm | CloudServiceSettingsAzureRmDict
)
