"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class SubnetProvisionInputSettingsAwsDict(TypedDict):
    """`SubnetProvisionInputSettingsAws` with the property names used in JSON."""

    cidr_block: str

    region: NotRequired[str]

    region_human_readable: NotRequired[str]

    zone: str


SubnetProvisionInputSettingsAws: TypeAlias = (
    models.SubnetProvisionInputSettingsAws | SubnetProvisionInputSettingsAwsDict
)


class SubnetProvisionInputSettingsAzureDict(TypedDict):
    """`SubnetProvisionInputSettingsAzure` with the property names used in JSON."""

    cidr_block: str

    region: NotRequired[str]

    region_human_readable: NotRequired[str]


SubnetProvisionInputSettingsAzure: TypeAlias = (
    models.SubnetProvisionInputSettingsAzure | SubnetProvisionInputSettingsAzureDict
)


class SubnetProvisionInputSettingsDigitalOceanDict(TypedDict):
    """`SubnetProvisionInputSettingsDigitalOcean` with the property names used in JSON."""

    cidr_block: str

    region: str

    region_human_readable: NotRequired[str]


SubnetProvisionInputSettingsDigitalOcean: TypeAlias = (
    models.SubnetProvisionInputSettingsDigitalOcean | SubnetProvisionInputSettingsDigitalOceanDict
)


class SubnetProvisionInputSettingsGcpDict(TypedDict):
    """`SubnetProvisionInputSettingsGcp` with the property names used in JSON."""

    cidr_block: str

    region: str

    region_human_readable: NotRequired[str]


SubnetProvisionInputSettingsGcp: TypeAlias = (
    models.SubnetProvisionInputSettingsGcp | SubnetProvisionInputSettingsGcpDict
)


SubnetProvisionInputSettings: TypeAlias = (
    types.SubnetProvisionInputSettingsAws
    | types.SubnetProvisionInputSettingsAzure
    | types.SubnetProvisionInputSettingsDigitalOcean
    | types.SubnetProvisionInputSettingsGcp
)


class SubnetProvisionInputDict(TypedDict):
    """`SubnetProvisionInput` with the property names used in JSON."""

    settings: types.SubnetProvisionInputSettings


SubnetProvisionInput: TypeAlias = models.SubnetProvisionInput | SubnetProvisionInputDict


SubnetType: TypeAlias = models.SubnetType | Literal["public"]
