from uuid import UUID

from .._runtime import Model


class DomainRedirect(Model):
    redirect_to_primary: bool | None = None
    """Whether the domain now redirects to the primary one."""

    uuid: UUID | None = None
