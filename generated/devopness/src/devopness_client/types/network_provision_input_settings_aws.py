"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class NetworkProvisionInputSettingsAwsDict(TypedDict):
    """`NetworkProvisionInputSettingsAws` with the property names used in JSON."""

    cidr_block: str

    region: str

    region_human_readable: NotRequired[str]


NetworkProvisionInputSettingsAws: TypeAlias = (
    models.NetworkProvisionInputSettingsAws | NetworkProvisionInputSettingsAwsDict
)
