from .._runtime import Model
from .cluster_eks_anywhere_git_repository import ClusterEksAnywhereGitRepository
from .cluster_infrastructure_eks_anywhere_backup_parameters import (
    ClusterInfrastructureEksAnywhereBackupParameters,
)


class ClusterInfrastructureEksAnywhereParameters(Model):
    cluster_backup: ClusterInfrastructureEksAnywhereBackupParameters | None = None
    git_repository: ClusterEksAnywhereGitRepository
    yaml_file_path: str
