"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ClusterInfrastructureEksAnywhereBackupParametersDict(TypedDict):
    """`ClusterInfrastructureEksAnywhereBackupParameters` by the names of the wire."""

    certs_secret_name: NotRequired[str]

    enabled: NotRequired[bool]

    s3: types.ClusterInfrastructureEksAnywhereBackupS3Parameters

    timeout_seconds: NotRequired[int]


ClusterInfrastructureEksAnywhereBackupParameters: TypeAlias = (
    models.ClusterInfrastructureEksAnywhereBackupParameters
    | ClusterInfrastructureEksAnywhereBackupParametersDict
)
