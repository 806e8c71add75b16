"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class SubnetProvisionInputSettingsAzureDict(TypedDict):
    """`SubnetProvisionInputSettingsAzure` with the property names used in JSON."""

    cidr_block: str

    region: NotRequired[str]

    region_human_readable: NotRequired[str]


SubnetProvisionInputSettingsAzure: TypeAlias = (
    models.SubnetProvisionInputSettingsAzure | SubnetProvisionInputSettingsAzureDict
)
