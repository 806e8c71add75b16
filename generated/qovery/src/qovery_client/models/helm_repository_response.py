from uuid import UUID

from .._runtime import DateTime, Model
from .helm_repository_kind_enum import HelmRepositoryKindEnum
from .helm_repository_response_config import HelmRepositoryResponseConfig


class HelmRepositoryResponse(Model):
    created_at: DateTime
    id: UUID
    updated_at: DateTime | None = None
    associated_services_count: int | None = None
    config: HelmRepositoryResponseConfig | None = None
    description: str | None = None
    kind: HelmRepositoryKindEnum | None = None
    name: str
    skip_tls_verification: bool | None = None
    url: str | None = None
