from typing import Annotated, TypeAlias

from pydantic import Field

from .email_alert_receiver_response import EmailAlertReceiverResponse
from .slack_alert_receiver_response import SlackAlertReceiverResponse

AlertReceiverResponse: TypeAlias = Annotated[
    SlackAlertReceiverResponse | EmailAlertReceiverResponse, Field(discriminator="type")
]
