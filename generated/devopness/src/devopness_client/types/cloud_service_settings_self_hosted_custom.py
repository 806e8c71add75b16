"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class CloudServiceSettingsSelfHostedCustomDict(TypedDict):
    """`CloudServiceSettingsSelfHostedCustom` with the property names used in JSON."""

    instance_spec: NotRequired[types.CloudResourceInstanceSpec | None]

    os_version_code: types.CloudOsVersionCode | None


CloudServiceSettingsSelfHostedCustom: TypeAlias = (
    models.CloudServiceSettingsSelfHostedCustom | CloudServiceSettingsSelfHostedCustomDict
)
