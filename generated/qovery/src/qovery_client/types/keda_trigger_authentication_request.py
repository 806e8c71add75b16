"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class KedaTriggerAuthenticationRequestDict(TypedDict):
    """`KedaTriggerAuthenticationRequest` by the names of the wire."""

    config_yaml: NotRequired[str]

    name: str


KedaTriggerAuthenticationRequest: TypeAlias = (
    models.KedaTriggerAuthenticationRequest | KedaTriggerAuthenticationRequestDict
)
