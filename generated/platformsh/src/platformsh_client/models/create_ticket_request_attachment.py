from .._runtime import Model


class CreateTicketRequestAttachment(Model):
    data: str | None = None
    filename: str | None = None
