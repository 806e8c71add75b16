"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ResourceConfigDict(TypedDict):
    """`ResourceConfig` with the property names used in JSON."""

    profile_size: NotRequired[str | None]


ResourceConfig: TypeAlias = models.ResourceConfig | ResourceConfigDict


class UpdateProjectsEnvironmentsDeploymentsNextRequestServiceDict(TypedDict):
    """`UpdateProjectsEnvironmentsDeploymentsNextRequestService` with the property names used in JSON."""

    disk: NotRequired[int | None]

    instance_count: NotRequired[int | None]
    """How many instances run."""

    resources: NotRequired[types.ResourceConfig]


UpdateProjectsEnvironmentsDeploymentsNextRequestService: TypeAlias = (
    models.UpdateProjectsEnvironmentsDeploymentsNextRequestService
    | UpdateProjectsEnvironmentsDeploymentsNextRequestServiceDict
)


class UpdateProjectsEnvironmentsDeploymentsNextRequestWebappDict(TypedDict):
    """`UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp` with the property names used in JSON."""

    disk: NotRequired[int | None]

    instance_count: NotRequired[int | None]
    """How many instances run."""

    resources: NotRequired[types.ResourceConfig]


UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp: TypeAlias = (
    models.UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp
    | UpdateProjectsEnvironmentsDeploymentsNextRequestWebappDict
)


class UpdateProjectsEnvironmentsDeploymentsNextRequestWorkerDict(TypedDict):
    """`UpdateProjectsEnvironmentsDeploymentsNextRequestWorker` with the property names used in JSON."""

    disk: NotRequired[int | None]

    instance_count: NotRequired[int | None]
    """How many instances run."""

    resources: NotRequired[types.ResourceConfig]


UpdateProjectsEnvironmentsDeploymentsNextRequestWorker: TypeAlias = (
    models.UpdateProjectsEnvironmentsDeploymentsNextRequestWorker
    | UpdateProjectsEnvironmentsDeploymentsNextRequestWorkerDict
)
