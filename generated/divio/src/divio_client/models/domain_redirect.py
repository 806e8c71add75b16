from uuid import UUID

from .._runtime import Model


class DomainRedirect(Model):
    redirect_to_primary: bool | None = None
    uuid: UUID | None = None
