from typing import Annotated, TypeAlias

from pydantic import Field

from .email_alert_receiver_edit_request import EmailAlertReceiverEditRequest
from .slack_alert_receiver_edit_request import SlackAlertReceiverEditRequest

AlertReceiverEditRequest: TypeAlias = Annotated[
    SlackAlertReceiverEditRequest | EmailAlertReceiverEditRequest, Field(discriminator="type")
]
