from datetime import datetime
from typing import Literal
from uuid import UUID

from .._runtime import Model
from .application_git_repository import ApplicationGitRepository
from .reference_object import ReferenceObject
from .service_type_enum import ServiceTypeEnum


class ArgocdAppResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str
    service_type: Literal[ServiceTypeEnum.ARGOCD_APP]
    namespace: str
    environment: ReferenceObject
    environment_id: UUID
    cluster_id: UUID
    icon_uri: str
    last_synced_at: datetime | None = None
    manifest_revision: str | None = None
    git_repository: ApplicationGitRepository | None = None
