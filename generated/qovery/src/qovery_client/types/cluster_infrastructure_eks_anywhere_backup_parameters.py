"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ClusterInfrastructureEksAnywhereBackupParametersDict(TypedDict):
    """`ClusterInfrastructureEksAnywhereBackupParameters` with the property names used in JSON."""

    certs_secret_name: NotRequired[str]

    enabled: NotRequired[bool]

    s3: types.ClusterInfrastructureEksAnywhereBackupS3Parameters

    timeout_seconds: NotRequired[int]


ClusterInfrastructureEksAnywhereBackupParameters: TypeAlias = (
    models.ClusterInfrastructureEksAnywhereBackupParameters
    | ClusterInfrastructureEksAnywhereBackupParametersDict
)
