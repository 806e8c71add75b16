from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .application_relation import ApplicationRelation
from .ssl_certificate_relation import SslCertificateRelation
from .user_relation import UserRelation
from .virtual_host_type import VirtualHostType


class VirtualHostRelation(Model):
    """A domain or address under which servers serve an application or files."""

    application: ApplicationRelation | None
    """The application it is linked to."""

    application_listen_address: str | None
    """Where the linked application takes requests: an `http://` or `https://` address with an
    optional port and path, or a socket after `unix:`. For example `unix:/run/app.sock`."""

    created_at: str | None = None
    """When it was created."""

    created_by_user: UserRelation | None = None
    """The user who created it."""

    id: int
    last_action: ActionRelationShallow | None = None
    """The newest action on it."""

    name: str
    root_directory: str | None
    """Directory that is served. It is relative to the linked application; without one it is an
    absolute path."""

    ssl_certificate: SslCertificateRelation | None
    type: VirtualHostType
    type_human_readable: str | None = None
    """`type` as text for a user interface."""

    updated_at: str | None = None
    """When it last changed."""
