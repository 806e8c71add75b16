"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class CloudServiceSettingsSelfHostedCustomDict(TypedDict):
    """`CloudServiceSettingsSelfHostedCustom` by the names of the wire."""

    instance_spec: NotRequired[types.CloudResourceInstanceSpec | None]

    os_version_code: types.CloudOsVersionCode | None


CloudServiceSettingsSelfHostedCustom: TypeAlias = (
    models.CloudServiceSettingsSelfHostedCustom | CloudServiceSettingsSelfHostedCustomDict
)
