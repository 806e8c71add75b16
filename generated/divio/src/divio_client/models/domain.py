from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model
from .domain_config import DomainConfig


class Domain(Model):
    additional_actions: list[Any] | None = None
    domain_config: DomainConfig | None = None
    environment: UUID | None = None
    is_editable: bool | None = None
    is_managed_by_divio: bool | None = None
    is_monitored: bool | None = None
    is_primary: bool | None = None
    is_redirect_to_primary: bool | None = None
    is_tls_enabled: bool | None = None
    is_wildcard: bool | None = None
    last_check_details: Any = None
    last_check_status: bool | None = None
    last_check_timestamp: DateTime | None = None
    name: str | None = None
    setup_instructions_html: str | None = None
    state: str | None = None
    state_message: str | None = None
    uuid: UUID | None = None
