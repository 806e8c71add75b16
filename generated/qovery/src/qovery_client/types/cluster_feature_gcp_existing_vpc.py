"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ClusterFeatureGcpExistingVpcDict(TypedDict):
    """`ClusterFeatureGcpExistingVpc` with the property names used in JSON."""

    additional_ip_range_pods_names: NotRequired[Sequence[str]]

    ip_range_pods_name: NotRequired[str | None]

    ip_range_services_name: NotRequired[str | None]

    private_nodes: NotRequired[bool]

    subnetwork_name: NotRequired[str | None]

    vpc_name: str

    vpc_project_id: NotRequired[str | None]


ClusterFeatureGcpExistingVpc: TypeAlias = (
    models.ClusterFeatureGcpExistingVpc | ClusterFeatureGcpExistingVpcDict
)
