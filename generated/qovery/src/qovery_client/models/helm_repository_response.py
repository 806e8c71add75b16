from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .helm_repository_kind_enum import HelmRepositoryKindEnum
from .helm_repository_response_config import HelmRepositoryResponseConfig


class HelmRepositoryResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str
    kind: HelmRepositoryKindEnum | None = None
    description: str | None = None
    url: str | None = None
    skip_tls_verification: bool | None = None
    associated_services_count: int | None = None
    config: HelmRepositoryResponseConfig | None = None
