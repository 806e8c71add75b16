from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model
from .domain_config import DomainConfig


class Domain(Model):
    additional_actions: list[Any] | None = None
    domain_config: DomainConfig | None = None
    environment: UUID | None = None
    """UUID of the environment."""

    is_editable: bool | None = None
    is_managed_by_divio: bool | None = None
    """Whether Divio manages the domain."""

    is_monitored: bool | None = None
    is_primary: bool | None = None
    """Whether it is the primary domain."""

    is_redirect_to_primary: bool | None = None
    """Whether the domain redirects to the primary one."""

    is_tls_enabled: bool | None = None
    """Whether the domain is served with TLS."""

    is_wildcard: bool | None = None
    """Whether it stands for all its subdomains."""

    last_check_details: Any = None
    last_check_status: bool | None = None
    """Whether the last check of the domain succeeded."""

    last_check_timestamp: DateTime | None = None
    """When the domain was last checked."""

    name: str | None = None
    setup_instructions_html: str | None = None
    """How to set up the domain, as HTML."""

    state: str | None = None
    state_message: str | None = None
    """The state in words."""

    uuid: UUID | None = None
