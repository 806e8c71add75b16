from .._runtime import DateTime, Model


class Connection(Model):
    created_at: DateTime | None = None
    """When it was created."""

    email_address: str | None = None
    is_mandatory: bool | None = None
    provider: str | None = None
    provider_type: str | None = None
    subject: str | None = None
    updated_at: DateTime | None = None
    """When it was last changed."""
