"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ClusterInfrastructureEksAnywhereBackupS3ParametersDict(TypedDict):
    """`ClusterInfrastructureEksAnywhereBackupS3Parameters` by the names of the wire."""

    bucket: str

    key_prefix: NotRequired[str]

    region: str

    role_arn: str


ClusterInfrastructureEksAnywhereBackupS3Parameters: TypeAlias = (
    models.ClusterInfrastructureEksAnywhereBackupS3Parameters
    | ClusterInfrastructureEksAnywhereBackupS3ParametersDict
)
