from typing import Annotated, TypeAlias

from pydantic import Field

from .email_alert_receiver_creation_request import EmailAlertReceiverCreationRequest
from .slack_alert_receiver_creation_request import SlackAlertReceiverCreationRequest

AlertReceiverCreationRequest: TypeAlias = Annotated[
    SlackAlertReceiverCreationRequest | EmailAlertReceiverCreationRequest,
    Field(discriminator="type"),
]
