"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ClusterInfrastructureEksAnywhereParametersDict(TypedDict):
    """`ClusterInfrastructureEksAnywhereParameters` with the property names used in JSON."""

    cluster_backup: NotRequired[types.ClusterInfrastructureEksAnywhereBackupParameters]

    git_repository: types.ClusterEksAnywhereGitRepository

    yaml_file_path: str


ClusterInfrastructureEksAnywhereParameters: TypeAlias = (
    models.ClusterInfrastructureEksAnywhereParameters
    | ClusterInfrastructureEksAnywhereParametersDict
)
