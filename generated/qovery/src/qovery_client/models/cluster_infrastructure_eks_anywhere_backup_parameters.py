from .._runtime import Model
from .cluster_infrastructure_eks_anywhere_backup_s3_parameters import (
    ClusterInfrastructureEksAnywhereBackupS3Parameters,
)


class ClusterInfrastructureEksAnywhereBackupParameters(Model):
    certs_secret_name: str | None = None
    enabled: bool | None = None
    s3: ClusterInfrastructureEksAnywhereBackupS3Parameters
    timeout_seconds: int | None = None
