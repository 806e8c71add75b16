from .._runtime import Model


class CreateTicketRequestAttachment(Model):
    filename: str | None = None
    data: str | None = None
