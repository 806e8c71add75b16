"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class KedaTriggerAuthenticationRequestDict(TypedDict):
    """`KedaTriggerAuthenticationRequest` with the property names used in JSON."""

    config_yaml: NotRequired[str]

    name: str


KedaTriggerAuthenticationRequest: TypeAlias = (
    models.KedaTriggerAuthenticationRequest | KedaTriggerAuthenticationRequestDict
)
