"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ClusterInfrastructureEksAnywhereBackupS3ParametersDict(TypedDict):
    """`ClusterInfrastructureEksAnywhereBackupS3Parameters` with the property names used in JSON."""

    bucket: str

    key_prefix: NotRequired[str]

    region: str

    role_arn: str


ClusterInfrastructureEksAnywhereBackupS3Parameters: TypeAlias = (
    models.ClusterInfrastructureEksAnywhereBackupS3Parameters
    | ClusterInfrastructureEksAnywhereBackupS3ParametersDict
)
