"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ClusterInfrastructureEksAnywhereParametersDict(TypedDict):
    """`ClusterInfrastructureEksAnywhereParameters` by the names of the wire."""

    cluster_backup: NotRequired[types.ClusterInfrastructureEksAnywhereBackupParameters]

    git_repository: types.ClusterEksAnywhereGitRepository

    yaml_file_path: str


ClusterInfrastructureEksAnywhereParameters: TypeAlias = (
    models.ClusterInfrastructureEksAnywhereParameters
    | ClusterInfrastructureEksAnywhereParametersDict
)
