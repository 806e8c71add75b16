"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class SubnetProvisionInputSettingsAzureDict(TypedDict):
    """`SubnetProvisionInputSettingsAzure` by the names of the wire."""

    cidr_block: str

    region: NotRequired[str]

    region_human_readable: NotRequired[str]


SubnetProvisionInputSettingsAzure: TypeAlias = (
    models.SubnetProvisionInputSettingsAzure | SubnetProvisionInputSettingsAzureDict
)
