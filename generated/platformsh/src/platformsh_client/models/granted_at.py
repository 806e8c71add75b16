from datetime import datetime
from typing import TypeAlias

GrantedAt: TypeAlias = datetime
