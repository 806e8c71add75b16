"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .. import models

NetworkRuleDirection: TypeAlias = models.NetworkRuleDirection | Literal["inbound", "outbound"]


NetworkRuleProtocol: TypeAlias = models.NetworkRuleProtocol | Literal["any", "icmp", "tcp", "udp"]
