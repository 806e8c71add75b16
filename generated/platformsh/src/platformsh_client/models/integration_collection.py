from typing import TypeAlias

from .integration import Integration

IntegrationCollection: TypeAlias = list[Integration]
