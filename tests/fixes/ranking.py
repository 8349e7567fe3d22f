"""Sorting by functions of an item, and a scoreboard."""


class Player:
    def __init__(self, name: str, wins: int, losses: int) -> None:
        self.name = name
        self.wins = wins
        self.losses = losses


class Team:
    def __init__(self, title: str, members: list) -> None:
        self.title = title
        self.members = members


def ratio(player):
    return player.wins / (player.wins + player.losses)


def games(player):
    return player.wins + player.losses


def label(player):
    return player.name.upper() + ":" + str(player.losses)


def strength(team):
    total = 0.0
    for member in team.members:
        total += ratio(member)
    return total / len(team.members)


def fewest(players: list):
    least = players[0]
    for player in players:
        if player.losses < least.losses:
            least = player
    return least.name


def shares(players: list, total: int):
    out = []
    for player in players:
        out.append(player.wins * 100 // total)
    return out


players = [Player(f"p{i}", i * 7 % 12 + 1, i * 5 % 9 + 1) for i in range(24)]
teams = [Team(f"t{i}", players[i::4]) for i in range(4)]
print([p.name for p in sorted(players, key=ratio)[:4]])
print([p.name for p in sorted(players, key=games)[:4]])
print(list(map(label, players[:3])))
print([t.title for t in sorted(teams, key=strength)])
print(fewest(players), shares(players[:5], 60))
