"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class UpdateProjectsEnvironmentsDeploymentsNextRequestWorkerDict(TypedDict):
    """`UpdateProjectsEnvironmentsDeploymentsNextRequestWorker` by the names of the wire."""

    disk: NotRequired[int | None]

    instance_count: NotRequired[int | None]

    resources: NotRequired[types.ResourceConfig]


UpdateProjectsEnvironmentsDeploymentsNextRequestWorker: TypeAlias = (
    models.UpdateProjectsEnvironmentsDeploymentsNextRequestWorker
    | UpdateProjectsEnvironmentsDeploymentsNextRequestWorkerDict
)
