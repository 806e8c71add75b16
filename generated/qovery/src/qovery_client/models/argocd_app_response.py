from typing import Literal
from uuid import UUID

from .._runtime import DateTime, Model
from .application_git_repository import ApplicationGitRepository
from .reference_object import ReferenceObject
from .service_type_enum import ServiceTypeEnum


class ArgocdAppResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    cluster_id: UUID
    environment: ReferenceObject
    environment_id: UUID
    git_repository: ApplicationGitRepository | None = None
    icon_uri: str
    """URI of the icon that user interfaces show."""

    last_synced_at: DateTime | None = None
    manifest_revision: str | None = None
    name: str
    namespace: str
    service_type: Literal[ServiceTypeEnum.ARGOCD_APP]
