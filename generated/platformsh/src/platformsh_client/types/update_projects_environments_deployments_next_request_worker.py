"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class UpdateProjectsEnvironmentsDeploymentsNextRequestWorkerDict(TypedDict):
    """`UpdateProjectsEnvironmentsDeploymentsNextRequestWorker` with the property names used in JSON."""

    disk: NotRequired[int | None]

    instance_count: NotRequired[int | None]

    resources: NotRequired[types.ResourceConfig]


UpdateProjectsEnvironmentsDeploymentsNextRequestWorker: TypeAlias = (
    models.UpdateProjectsEnvironmentsDeploymentsNextRequestWorker
    | UpdateProjectsEnvironmentsDeploymentsNextRequestWorkerDict
)
