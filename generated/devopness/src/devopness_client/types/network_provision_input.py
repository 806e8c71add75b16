"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class NetworkProvisionInputSettingsAwsDict(TypedDict):
    """`NetworkProvisionInputSettingsAws` with the property names used in JSON."""

    cidr_block: str

    region: str

    region_human_readable: NotRequired[str]


NetworkProvisionInputSettingsAws: TypeAlias = (
    models.NetworkProvisionInputSettingsAws | NetworkProvisionInputSettingsAwsDict
)


class NetworkProvisionInputSettingsAzureDict(TypedDict):
    """`NetworkProvisionInputSettingsAzure` with the property names used in JSON."""

    cidr_block: str

    region: str

    region_human_readable: NotRequired[str]


NetworkProvisionInputSettingsAzure: TypeAlias = (
    models.NetworkProvisionInputSettingsAzure | NetworkProvisionInputSettingsAzureDict
)


class NetworkProvisionInputSettingsDigitalOceanDict(TypedDict):
    """`NetworkProvisionInputSettingsDigitalOcean` with the property names used in JSON."""

    cidr_block: str

    region: str

    region_human_readable: NotRequired[str]


NetworkProvisionInputSettingsDigitalOcean: TypeAlias = (
    models.NetworkProvisionInputSettingsDigitalOcean | NetworkProvisionInputSettingsDigitalOceanDict
)


class NetworkProvisionInputSettingsGcpDict(TypedDict):
    """`NetworkProvisionInputSettingsGcp` with the property names used in JSON."""

    region: str

    region_human_readable: NotRequired[str]


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
    """`NetworkProvisionInput` with the property names used in JSON."""

    cloud_service_code: types.ServerCloudServiceCode

    settings: types.NetworkProvisionInputSettings


NetworkProvisionInput: TypeAlias = models.NetworkProvisionInput | NetworkProvisionInputDict
