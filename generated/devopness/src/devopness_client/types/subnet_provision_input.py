"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class SubnetProvisionInputSettingsAwsDict(TypedDict):
    """`SubnetProvisionInputSettingsAws` with the property names used in JSON."""

    cidr_block: str
    """IP addresses of the subnet, in CIDR notation."""

    region: NotRequired[str]
    """Region in which the subnet is created."""

    region_human_readable: NotRequired[str]
    """`region` as text for a user interface."""

    zone: str
    """Availability zone in which the subnet is created."""


SubnetProvisionInputSettingsAws: TypeAlias = (
    models.SubnetProvisionInputSettingsAws | SubnetProvisionInputSettingsAwsDict
)


class SubnetProvisionInputSettingsAzureDict(TypedDict):
    """`SubnetProvisionInputSettingsAzure` with the property names used in JSON."""

    cidr_block: str
    """IP addresses of the subnet, in CIDR notation."""

    region: NotRequired[str]
    """Region in which the subnet is created."""

    region_human_readable: NotRequired[str]
    """`region` as text for a user interface."""


SubnetProvisionInputSettingsAzure: TypeAlias = (
    models.SubnetProvisionInputSettingsAzure | SubnetProvisionInputSettingsAzureDict
)


class SubnetProvisionInputSettingsDigitalOceanDict(TypedDict):
    """`SubnetProvisionInputSettingsDigitalOcean` with the property names used in JSON."""

    cidr_block: str
    """IP addresses of the subnet, in CIDR notation."""

    region: str
    """Region in which the subnet is created."""

    region_human_readable: NotRequired[str]
    """`region` as text for a user interface."""


SubnetProvisionInputSettingsDigitalOcean: TypeAlias = (
    models.SubnetProvisionInputSettingsDigitalOcean | SubnetProvisionInputSettingsDigitalOceanDict
)


class SubnetProvisionInputSettingsGcpDict(TypedDict):
    """`SubnetProvisionInputSettingsGcp` with the property names used in JSON."""

    cidr_block: str
    """IP addresses of the subnet, in CIDR notation."""

    region: str
    """Region in which the subnet is created."""

    region_human_readable: NotRequired[str]
    """`region` as text for a user interface."""


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
    """How a subnet is created at the cloud provider."""

    settings: types.SubnetProvisionInputSettings


SubnetProvisionInput: TypeAlias = models.SubnetProvisionInput | SubnetProvisionInputDict


SubnetType: TypeAlias = models.SubnetType | Literal["public"]
