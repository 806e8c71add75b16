"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class NetworkProvisionInputSettingsAwsDict(TypedDict):
    """`NetworkProvisionInputSettingsAws` with the property names used in JSON."""

    cidr_block: str
    """IP addresses of the network, in CIDR notation."""

    region: str
    """Region in which the network is created."""

    region_human_readable: NotRequired[str]
    """`region` as text for a user interface."""


NetworkProvisionInputSettingsAws: TypeAlias = (
    models.NetworkProvisionInputSettingsAws | NetworkProvisionInputSettingsAwsDict
)


class NetworkProvisionInputSettingsAzureDict(TypedDict):
    """`NetworkProvisionInputSettingsAzure` with the property names used in JSON."""

    cidr_block: str
    """IP addresses of the network, in CIDR notation."""

    region: str
    """Region in which the network is created."""

    region_human_readable: NotRequired[str]
    """`region` as text for a user interface."""


NetworkProvisionInputSettingsAzure: TypeAlias = (
    models.NetworkProvisionInputSettingsAzure | NetworkProvisionInputSettingsAzureDict
)


class NetworkProvisionInputSettingsDigitalOceanDict(TypedDict):
    """`NetworkProvisionInputSettingsDigitalOcean` with the property names used in JSON."""

    cidr_block: str
    """IP addresses of the network, in CIDR notation."""

    region: str
    """Region in which the network is created."""

    region_human_readable: NotRequired[str]
    """`region` as text for a user interface."""


NetworkProvisionInputSettingsDigitalOcean: TypeAlias = (
    models.NetworkProvisionInputSettingsDigitalOcean | NetworkProvisionInputSettingsDigitalOceanDict
)


class NetworkProvisionInputSettingsGcpDict(TypedDict):
    """`NetworkProvisionInputSettingsGcp` with the property names used in JSON."""

    region: str
    """Region in which the network is created."""

    region_human_readable: NotRequired[str]
    """`region` as text for a user interface."""


NetworkProvisionInputSettingsGcp: TypeAlias = (
    models.NetworkProvisionInputSettingsGcp | NetworkProvisionInputSettingsGcpDict
)


NetworkProvisionInputSettings: TypeAlias = (
    types.NetworkProvisionInputSettingsAws
    | types.NetworkProvisionInputSettingsAzure
    | types.NetworkProvisionInputSettingsDigitalOcean
    | types.NetworkProvisionInputSettingsGcp
)


class NetworkProvisionInputDict(TypedDict):
    """How a network is created at the cloud provider."""

    cloud_service_code: types.ServerCloudServiceCode

    settings: types.NetworkProvisionInputSettings


NetworkProvisionInput: TypeAlias = models.NetworkProvisionInput | NetworkProvisionInputDict
